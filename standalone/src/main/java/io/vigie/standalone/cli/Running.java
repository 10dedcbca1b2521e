package io.vigie.standalone.cli;

import io.vigie.standalone.run.CannotRunException;
import io.vigie.standalone.run.DataFolder;
import io.vigie.standalone.run.RunSettings;
import io.vigie.standalone.run.Standalone;
import io.vigie.standalone.run.VigieClient;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A Vigie started by a command: it runs until the process is told to end. */
final class Running {

    private static final Logger LOG = LoggerFactory.getLogger(Running.class);
    private static final Duration LOOK = Duration.ofMillis(100);
    private static final List<String> AUDIENCES = List.of("wall", "supervisor", "manager", "lead", "admin");

    private Running() {}

    /** Returns once everything that was known is on the screens. */
    static VigieClient start(RunSettings settings) throws Exception {
        Standalone standalone = Standalone.start(settings);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(standalone), "vigie-stop"));
        VigieClient client = new VigieClient(new DataFolder(settings.data()));
        while (!client.isReady()) {
            Thread.sleep(LOOK.toMillis());
        }
        return client;
    }

    /**
     * A link for each audience; they are good once and for ten minutes, so nothing lasting stands on the screen. Where an
     * OpenID provider is set, the one address for all.
     */
    static void printHowToSignIn(VigieClient client, DataFolder data, PrintWriter out)
            throws CannotRunException, InterruptedException {
        if (data.address().hasProvider()) {
            out.println("People sign in by the OpenID provider: "
                    + data.address().url().resolve("/sign-in"));
            out.flush();
            return;
        }
        out.println("Sign in, each link once and within 10 min (./vigie link ROLE gives another):");
        for (String audience : AUDIENCES) {
            out.printf(Locale.ROOT, "  %-10s  %s%n", audience, client.signInLink(audience));
        }
        out.flush();
    }

    private static void stop(Standalone standalone) {
        try {
            standalone.stop();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (Exception e) {
            LOG.error("Stopping failed; nothing is lost, the next start goes on from the last checkpoint", e);
        }
    }
}
