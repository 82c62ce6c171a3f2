"""Other people's files: reading lists and running orders, writing logs.

Bytes come in and core objects go out, and back. What cannot be read is an `InputError` with a code
and one sentence; a disk that fails is an `EnvironmentFailure`.
"""
