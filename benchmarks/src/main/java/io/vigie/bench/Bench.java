package io.vigie.bench;

import io.vigie.bench.fanout.Fanout;
import io.vigie.bench.fanout.Ready;
import io.vigie.bench.history.History;
import io.vigie.bench.hook.HookTime;
import java.io.PrintStream;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The entry: {@code throughput}, {@code checkpoint}, {@code fanout}, {@code ready}, {@code hook} or {@code history}. */
public final class Bench {

    private static final Map<String, Benchmark> ALL = new TreeMap<>(Map.of(
            "throughput", Throughput::run,
            "checkpoint", CheckpointTime::run,
            "fanout", Fanout::run,
            "ready", Ready::run,
            "hook", HookTime::run,
            "history", History::run));

    /** Something to measure; what it finds, it prints. */
    interface Benchmark {
        void run() throws Exception;
    }

    private Bench() {}

    public static void main(String[] args) {
        end(ALL, args.length == 0 ? "throughput" : args[0]);
    }

    /** Runs one, and ends the process: Kafka and Flink leave threads behind that would keep it. */
    static void end(Map<String, Benchmark> all, String name) {
        System.exit(run(all, name, System.err));
    }

    /** @return with which code the process ends: 1 when the run failed, 2 when there is none of that name */
    static int run(Map<String, Benchmark> all, String name, PrintStream err) {
        @Nullable Benchmark benchmark = all.get(name);
        if (benchmark == null) {
            err.println("There is no benchmark '" + name + "': " + String.join(", ", all.keySet()) + ".");
            return 2;
        }
        try {
            benchmark.run();
            return 0;
        } catch (Throwable failure) {
            // A heap that is too small too: whatever it was, somebody waits for the end.
            err.println("The benchmark '" + name + "' failed, nothing it printed counts:");
            failure.printStackTrace(err);
            return 1;
        }
    }
}
