package io.vigie.standalone.cli;

import io.vigie.connect.http.EventSender;
import io.vigie.connect.time.Timekeeper;
import io.vigie.contract.directory.DirectoryEntry;
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
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code ./vigie demo}. */
@Command(
        name = "demo",
        description = "Runs Vigie with a simulated centre of 3 clients, 12 queues and some 600 agents.",
        mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // Filled by picocli.
final class DemoCommand implements Callable<Integer> {

    private static final Duration PATIENCE = Duration.ofDays(1);

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
        if (System.getenv("VIGIE_OIDC_ISSUER") != null) {
            throw new CannotRunException("The demo signs in by links of its own: take VIGIE_OIDC_ISSUER out of the"
                    + " environment, or use ./vigie start.");
        }
        Instant stoppedAt = new DataFolder(settings.data()).lastAlive();
        VigieClient client = Running.start(settings);
        PrintWriter out = spec.commandLine().getOut();
        DataFolder data = new DataFolder(settings.data());
        Running.printHowToSignIn(client, data, out);
        out.println("The centre is simulated: 3 clients, 12 queues, some 600 agents. Ready. Ctrl+C ends.");
        out.flush();
        Timekeeper time = Timekeeper.ofMachine();
        CentrePlan plan = CentrePlan.standard(options.zone());
        for (DirectoryEntry entry : plan.directory()) {
            client.describe(entry);
        }
        Centre centre = DemoCentre.of(data.folder(), seed, plan, stoppedAt, time.now());
        new Feed(centre, new EventSender(data.address().url(), data.token("ingest"), PATIENCE, time), time).run();
        return 0;
    }
}
