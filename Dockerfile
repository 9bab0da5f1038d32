# docker build -t axisgraph . && docker run --rm axisgraph path iran hamas
# Your own data: docker run --rm -v "$PWD/data:/project/data" axisgraph check
# With every export format: docker build --build-arg INSTALL=full -t axisgraph .
ARG BASE=python:3.13-slim
FROM ${BASE} AS wheel
COPY . /source
RUN python3 -m pip wheel --no-cache-dir --no-deps --wheel-dir /wheels /source

FROM ${BASE}
ARG INSTALL=lean
COPY requirements/${INSTALL}.txt /tmp/requirements.txt
COPY --from=wheel /wheels /tmp/wheels
RUN python3 -m pip install --no-cache-dir --no-deps --require-hashes -r /tmp/requirements.txt \
 && python3 -m pip install --no-cache-dir --no-deps /tmp/wheels/*.whl \
 && rm -r /tmp/wheels /tmp/requirements.txt \
 && useradd --create-home analyst \
 && mkdir /project && chown analyst /project
USER analyst
WORKDIR /project
RUN axisgraph init
ENTRYPOINT ["axisgraph"]
CMD ["--help"]
