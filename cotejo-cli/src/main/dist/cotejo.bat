@echo off
rem Starts Cotejo on Windows. Needs a JDK 25 or later.
setlocal
set "HOME_FOLDER=%~dp0"
set "JAVA_COMMAND=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "JAVA_COMMAND=%JAVA_HOME%\bin\java"
if defined COTEJO_JAVA set "JAVA_COMMAND=%COTEJO_JAVA%\bin\java"
"%JAVA_COMMAND%" --version 2>nul | findstr /r /c:"^[a-z]* 2[5-9]" /c:"^[a-z]* [3-9][0-9]" >nul
if errorlevel 1 (
  echo cotejo: needs a JDK 25 or later. Install one, for example Temurin from adoptium.net, or say where it is with COTEJO_JAVA=FOLDER. 1>&2
  exit /b 1
)
"%JAVA_COMMAND%" -Xmx512m -XX:+UseSerialGC -jar "%HOME_FOLDER%lib\cotejo-cli.jar" %*
exit /b %errorlevel%
