"""The write-up of the day as files: Markdown, HTML and DOCX of one and the same document."""
