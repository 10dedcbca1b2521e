package io.vigie.standalone.cli;

import io.vigie.connect.anonymousbank.AnonymousBank;
import io.vigie.connect.http.EventSender;
import io.vigie.connect.replay.Replay;
import io.vigie.connect.replay.Speed;
import io.vigie.connect.time.Timekeeper;
import io.vigie.standalone.run.CannotRunException;
import io.vigie.standalone.run.DataFolder;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ./vigie replay}. */
@Command(
        name = "replay",
        description = "Sends recorded data to a running Vigie (./vigie start --clock events).",
        mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // Filled by picocli.
final class ReplayCommand implements Callable<Integer> {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @Option(names = "--format", required = true, paramLabel = "NAME", description = "anonymous-bank.")
    private String format;

    @Option(names = "--day", paramLabel = "DATE", description = "One day only, such as 1999-02-24.")
    private @Nullable LocalDate day;

    @Option(
            names = "--speed",
            paramLabel = "N",
            defaultValue = "1",
            description = "Times as fast as it was, or max (1).")
    private String speed;

    @Option(names = "--time-zone", paramLabel = "ZONE", defaultValue = "UTC", description = "Zone of the file (UTC).")
    private String zone;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = "data",
            description = "Of the Vigie to send to (./data).")
    private Path data;

    @Option(names = "--url", paramLabel = "URL", description = "Of the Vigie to send to (that of --data).")
    private @Nullable URI url;

    @Option(names = "--token", paramLabel = "T", description = "Its ingest token (that of --data).")
    private @Nullable String token;

    @Option(names = "--token-file", paramLabel = "F", description = "A file that holds it.")
    private @Nullable Path tokenFile;

    @Parameters(paramLabel = "FILE", description = "The recording.")
    private Path file;

    @Override
    public Integer call() throws Exception {
        if (!format.equals("anonymous-bank")) {
            throw new CannotRunException("There is no format '" + format + "': give anonymous-bank.");
        }
        DataFolder folder = new DataFolder(data);
        EventSender door = new EventSender(
                url == null ? folder.address().url() : url, ingestToken(folder), PATIENCE, Timekeeper.ofMachine());
        try {
            new Replay(door, Timekeeper.ofMachine(), System.out)
                    .run(AnonymousBank.read(file, ZoneId.of(zone), day), Speed.of(speed));
        } catch (IllegalArgumentException | IOException | DateTimeException e) {
            throw new CannotRunException(String.valueOf(e.getMessage()));
        }
        return 0;
    }

    private String ingestToken(DataFolder folder) throws CannotRunException {
        if (token != null) {
            return token;
        }
        if (tokenFile == null) {
            return folder.token("ingest");
        }
        try {
            return Files.readString(tokenFile).strip();
        } catch (IOException e) {
            throw new CannotRunException("--token-file " + tokenFile + " cannot be read: " + e.getMessage());
        }
    }
}
