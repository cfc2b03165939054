# The simulator as an image: docker build -t falconlite-simulator . && docker run -p 127.0.0.1:8080:8080 falconlite-simulator
# Arguments after the name of the image are options of falconlite simulate.
FROM python:3.13-slim AS build
WORKDIR /source
COPY pyproject.toml hatch_build.py README.md LICENSE ./
COPY src src
RUN python -m venv /simulator && /simulator/bin/pip install --no-cache-dir '.[simulator]'

FROM python:3.13-slim
COPY --from=build /simulator /simulator
USER 65534:65534
EXPOSE 8080
HEALTHCHECK --interval=1s --timeout=3s --retries=30 \
    CMD ["/simulator/bin/python", "-c", "import socket; socket.create_connection(('127.0.0.1', 8080), 2).close()"]
ENTRYPOINT ["/simulator/bin/falconlite", "simulate", "--host", "0.0.0.0"]
