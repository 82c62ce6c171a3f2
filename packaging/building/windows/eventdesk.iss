; The installer for Windows, for Inno Setup 6.3 or newer:
;
;   py packaging\dev.py build folder
;   iscc packaging\building\windows\eventdesk.iss
;
; It asks for no administrator: everything goes into the person's own folder and own part of the
; registry, and is taken out again by "Installed apps". Events are documents and stay.

#define Name "eventdesk"
#define Root SourcePath + "..\..\.."
#ifndef Folder
  #define Folder Root + "\build\eventdesk"
#endif
#define Window "eventdesk-window.exe"
#define Shell "eventdesk.exe"
; The version stands in the program's own properties, which the spec took from the source.
#define Version GetStringFileInfo(Folder + "\" + Shell, "ProductVersion")
#if Version == ""
  #error There is no program in the folder, or it bears no version. Build it first.
#endif

[Setup]
; Never change it: by this an installer knows the version that it follows.
AppId={{6D6B9E53-6C0C-4B8C-9B0B-0E6C2A4F7D31}
AppName={#Name}
AppVersion={#Version}
AppVerName={#Name} {#Version}
AppPublisher=The eventdesk authors
VersionInfoVersion={#Version}
PrivilegesRequired=lowest
DefaultDirName={autopf}\{#Name}
DisableProgramGroupPage=yes
DisableDirPage=auto
DefaultGroupName={#Name}
LicenseFile={#Root}\LICENSE
OutputDir={#Root}\build
OutputBaseFilename={#Name}-{#Version}-setup
SetupIconFile={#Root}\build\made\eventdesk.ico
UninstallDisplayIcon={app}\{#Window}
UninstallDisplayName={#Name}
Compression=lzma2/max
SolidCompression=yes
WizardStyle=modern
; Qt 6.11 runs on Windows 10 from 1809, on 64 bits.
MinVersion=10.0.17763
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
ChangesAssociations=yes
ChangesEnvironment=yes
; A window that is open closes as if somebody had closed it: each act is on disk already.
CloseApplications=yes
RestartApplications=no

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "de"; MessagesFile: "compiler:Languages\German.isl"

[CustomMessages]
en.EventType=Event of eventdesk
de.EventType=Veranstaltung von eventdesk
en.OnThePath=Let a shell find “eventdesk”
de.OnThePath=„eventdesk“ in der Eingabeaufforderung finden lassen
en.SampleDay=A sample day
de.SampleDay=Ein Beispieltag

[Tasks]
Name: "desktopicon"; Description: "{cm:CreateDesktopIcon}"; GroupDescription: "{cm:AdditionalIcons}"; Flags: unchecked
Name: "onthepath"; Description: "{cm:OnThePath}"; Flags: unchecked

[InstallDelete]
; Libraries of the version before, which this one may not have any more.
Type: filesandordirs; Name: "{app}\parts"

[Files]
Source: "{#Folder}\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs createallsubdirs

[Icons]
Name: "{autoprograms}\{#Name}"; Filename: "{app}\{#Window}"
Name: "{autoprograms}\{#Name}, {cm:SampleDay}"; Filename: "{app}\{#Window}"; Parameters: "demo"
Name: "{autodesktop}\{#Name}"; Filename: "{app}\{#Window}"; Tasks: desktopicon

[Registry]
Root: HKCU; Subkey: "Software\Classes\.eventdesk"; ValueType: string; ValueData: "eventdesk.event"; Flags: uninsdeletevalue
Root: HKCU; Subkey: "Software\Classes\.eventdesk"; ValueType: string; ValueName: "Content Type"; ValueData: "application/x-eventdesk"; Flags: uninsdeletevalue uninsdeletekeyifempty
Root: HKCU; Subkey: "Software\Classes\.eventdesk\OpenWithProgids"; ValueType: string; ValueName: "eventdesk.event"; ValueData: ""; Flags: uninsdeletevalue uninsdeletekeyifempty
Root: HKCU; Subkey: "Software\Classes\eventdesk.event"; ValueType: string; ValueData: "{cm:EventType}"; Flags: uninsdeletekey
Root: HKCU; Subkey: "Software\Classes\eventdesk.event\DefaultIcon"; ValueType: string; ValueData: "{app}\parts\event-file.ico"
Root: HKCU; Subkey: "Software\Classes\eventdesk.event\shell\open\command"; ValueType: string; ValueData: """{app}\{#Window}"" ""%1"""
Root: HKCU; Subkey: "Environment"; ValueType: expandsz; ValueName: "Path"; ValueData: "{olddata};{app}"; Check: IsMissingOnThePath; Tasks: onthepath

[Run]
Filename: "{app}\{#Window}"; Description: "{cm:LaunchProgram,{#Name}}"; Flags: nowait postinstall skipifsilent

[Code]
const
  Variables = 'Environment';

{ Between separators, so that one folder's name is never found within another's. }
function PathOfPerson: String;
var
  Path: String;
begin
  if not RegQueryStringValue(HKEY_CURRENT_USER, Variables, 'Path', Path) then
    Path := '';
  Result := ';' + Path + ';';
end;

function IsMissingOnThePath: Boolean;
begin
  Result := Pos(';' + Uppercase(ExpandConstant('{app}')) + ';', Uppercase(PathOfPerson)) = 0;
end;

{ What was added to the person's path is taken out, and nothing beside it. }
procedure CurUninstallStepChanged(Step: TUninstallStep);
var
  Path, Added: String;
  At: Integer;
begin
  if Step <> usPostUninstall then
    exit;
  Added := ';' + ExpandConstant('{app}');
  Path := PathOfPerson;
  At := Pos(Uppercase(Added) + ';', Uppercase(Path));
  if At = 0 then
    exit;
  Delete(Path, At, Length(Added));
  { The separators that PathOfPerson put before and behind. }
  Path := Copy(Path, 2, Length(Path) - 2);
  RegWriteExpandStringValue(HKEY_CURRENT_USER, Variables, 'Path', Path);
end;
