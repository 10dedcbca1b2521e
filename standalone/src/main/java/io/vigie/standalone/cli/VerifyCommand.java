package io.vigie.standalone.cli;

import io.vigie.connect.verify.Verification;
import io.vigie.standalone.run.CannotRunException;
import io.vigie.standalone.verify.DayByDay;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ./vigie verify}. */
@Command(
        name = "verify",
        description =
                "Replays recorded data into a Vigie of its own, and holds every day's numbers against a plain count"
                        + " of the file. Ends with 0 when all are equal, else with 1.",
        mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // Filled by picocli.
final class VerifyCommand implements Callable<Integer> {

    @Option(names = "--format", required = true, paramLabel = "NAME", description = "anonymous-bank.")
    private String format;

    @Option(names = "--time-zone", paramLabel = "ZONE", defaultValue = "UTC", description = "Zone of the file (UTC).")
    private String zone;

    @Parameters(paramLabel = "FILE", description = "The recording.")
    private Path file;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        if (!format.equals("anonymous-bank")) {
            throw new CannotRunException("There is no format '" + format + "': give anonymous-bank.");
        }
        PrintWriter out = spec.commandLine().getOut();
        try {
            Verification verification = DayByDay.of(file, ZoneId.of(zone), new PrintStream(System.err, true));
            verification.lines().forEach(out::println);
            out.flush();
            return verification.isEqual() ? 0 : 1;
        } catch (IOException | DateTimeException e) {
            throw new CannotRunException(String.valueOf(e.getMessage()));
        }
    }
}
