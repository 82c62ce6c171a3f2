"""Tables of other people: CSV and workbooks become rows of text under a header."""
