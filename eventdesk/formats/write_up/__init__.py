"""The write-up of the day as Markdown, HTML and DOCX."""
