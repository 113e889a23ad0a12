"""What the persona can do besides talking: functions of the host, asked for in words and answered in words."""
