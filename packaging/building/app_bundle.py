"""What macOS is told of the app: its documents, its needs, its rights."""

from __future__ import annotations

from typing import Any

from package_names import APP_ID, BUILDING, COPYRIGHT, MIME_TYPE, SUFFIX, TITLE, version

ENTITLEMENTS = BUILDING / "macos" / "entitlements.plist"
DOCUMENT_TYPE = f"{APP_ID}.event"
OLDEST_MACOS = "13.0"
"""The oldest that Qt 6.11 runs on."""


def info_plist() -> dict[str, Any]:
    """The entries of Info.plist beside those that PyInstaller writes by itself."""
    return {
        "CFBundleName": TITLE,
        "CFBundleDisplayName": TITLE,
        "CFBundleShortVersionString": version(),
        "CFBundleVersion": version(),
        "CFBundleDevelopmentRegion": "en",
        "NSHumanReadableCopyright": COPYRIGHT,
        "LSApplicationCategoryType": "public.app-category.business",
        "LSMinimumSystemVersion": OLDEST_MACOS,
        # Right at 200 %, and light or dark as the system is.
        "NSHighResolutionCapable": True,
        "NSRequiresAquaSystemAppearance": False,
        "NSSupportsAutomaticTermination": False,
        "NSSupportsSuddenTermination": False,
        # With several desks the server may be on the local network: macOS asks with this sentence.
        "NSLocalNetworkUsageDescription": (
            "eventdesk reaches the server of your event, where several desks work on one event."
        ),
        "CFBundleDocumentTypes": [
            {
                "CFBundleTypeName": "Event",
                "CFBundleTypeRole": "Editor",
                "CFBundleTypeIconFile": "event-file.icns",
                "LSHandlerRank": "Owner",
                "LSItemContentTypes": [DOCUMENT_TYPE],
            }
        ],
        "UTExportedTypeDeclarations": [
            {
                "UTTypeIdentifier": DOCUMENT_TYPE,
                "UTTypeDescription": "Event of eventdesk",
                "UTTypeConformsTo": ["public.data", "public.content"],
                "UTTypeIconFile": "event-file.icns",
                "UTTypeTagSpecification": {
                    "public.filename-extension": [SUFFIX.removeprefix(".")],
                    "public.mime-type": [MIME_TYPE],
                },
            }
        ],
    }
