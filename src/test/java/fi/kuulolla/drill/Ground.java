package fi.kuulolla.drill;

import fi.kuulolla.bench.Launch;
import fi.kuulolla.bench.ServerProcess;
import java.nio.file.Path;

/** Where a fault is played: one installation, and a folder for whatever else is needed. */
record Ground(ServerProcess server, Launch installed, Path folder, DrillOptions options) {}
