@echo off
rem Chay baocao bang Node di kem - Runs baocao with the Node beside it.
"%~dp0node\node.exe" "%~dp0app\node_modules\baocao\dist\pipeline\main.js" %*
