package io.vigie.standalone.cli;

import io.vigie.connect.http.EventSender;
import io.vigie.connect.time.Timekeeper;
import io.vigie.jobs.time.Clock;
import io.vigie.simulator.Centre;
import io.vigie.simulator.CentrePlan;
import io.vigie.simulator.Feed;
import io.vigie.standalone.run.CannotRunException;
import io.vigie.standalone.run.DataFolder;
import io.vigie.standalone.run.RunSettings;
import io.vigie.standalone.run.VigieClient;
import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code ./vigie demo}. */
@Command(
        name = "demo",
        description = "Runs Vigie with a simulated centre of 12 queues and 150 agents.",
        mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // Filled by picocli.
final class DemoCommand implements Callable<Integer> {

    private static final Duration PATIENCE = Duration.ofDays(1);
    private static final Duration OVERLAP = Duration.ofMinutes(1);
    /** Older events would be too late to be counted. */
    private static final Duration LATEST = Duration.ofHours(47);

    @Mixin
    private RunOptions options;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "1", description = "Which centre (1).")
    private long seed;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        RunSettings settings = options.settings();
        if (settings.clock() != Clock.LIVE) {
            throw new CannotRunException("The demo lives in the present: leave --clock out, or use ./vigie start.");
        }
        VigieClient client = Running.start(settings);
        PrintWriter out = spec.commandLine().getOut();
        Running.printLinks(client, out);
        out.println("The centre is simulated: 12 queues, 150 agents. Ready. Ctrl+C ends.");
        out.flush();
        DataFolder data = new DataFolder(settings.data());
        Timekeeper time = Timekeeper.ofMachine();
        Centre centre = centre(data, client.timeReached(), time.now());
        new Feed(centre, new EventSender(data.address().url(), data.token("ingest"), PATIENCE, time), time).run();
        return 0;
    }

    /** The centre as it is now: one that was begun before goes on, so that nobody waits for ever at a restart. */
    private Centre centre(DataFolder data, @Nullable Instant reached, Instant now) throws Exception {
        DemoCentre begun = DemoCentre.of(data.folder(), seed, now);
        Centre centre = new Centre(begun.seed(), CentrePlan.standard(options.zone()), begun.start());
        Instant known = reached == null ? begun.start() : reached.minus(OVERLAP);
        Instant oldest = now.minus(LATEST);
        // What was sent before is lived through again, but not sent.
        centre.until(known.isBefore(oldest) ? oldest : known);
        return centre;
    }
}
