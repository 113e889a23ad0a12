"""Opens model files: ONNX Runtime and OpenVINO sessions, and what was really loaded."""
