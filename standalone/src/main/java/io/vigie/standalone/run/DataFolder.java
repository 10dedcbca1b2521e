package io.vigie.standalone.run;

import io.vigie.contract.json.Json;
import io.vigie.contract.topic.Topic;
import java.io.IOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/** The folder in which one Vigie keeps all that it has. */
public final class DataFolder {

    private final Path folder;

    public DataFolder(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
    }

    /**
     * Where a running Vigie answers.
     *
     * @param managementUrl liveness and readiness
     * @param hasProvider whether people and machines come in by an OpenID provider, and not by local tokens
     */
    public record Address(URI url, URI managementUrl, long pid, boolean hasProvider) {}

    public Path folder() {
        return folder;
    }

    /**
     * Takes the folder for this process.
     *
     * @return to be held for as long as the process runs
     * @throws CannotRunException when another Vigie has it, or it cannot be written
     */
    FileLock take() throws CannotRunException {
        try {
            Files.createDirectories(folder);
            FileLock lock = FileChannel.open(
                            folder.resolve("vigie.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)
                    .tryLock();
            if (lock != null) {
                return lock;
            }
        } catch (OverlappingFileLockException e) {
            throw inUse();
        } catch (IOException e) {
            throw new CannotRunException("The data folder " + folder + " cannot be written: " + e.getMessage());
        }
        throw inUse();
    }

    void write(Address address) throws IOException {
        Path draft = folder.resolve("address.json.draft");
        Files.write(draft, Json.MAPPER.writeValueAsBytes(address));
        Files.move(draft, folder.resolve("address.json"), StandardCopyOption.ATOMIC_MOVE);
    }

    /**
     * Where the Vigie of this folder answers.
     *
     * @throws CannotRunException when none has been started with it
     */
    public Address address() throws CannotRunException {
        return read("address.json", Address.class);
    }

    /**
     * The bearer token of a role.
     *
     * @throws CannotRunException when no Vigie has been started with this folder, the file cannot be read, or there are
     *     no local tokens
     */
    public String token(String role) throws CannotRunException {
        if (address().hasProvider()) {
            throw new CannotRunException(
                    "This Vigie has no tokens of its own, as an OpenID provider is set: people sign" + " in at "
                            + address().url().resolve("/sign-in") + ", programs bring a token of the provider.");
        }
        @Nullable Object token = read("access.json", Map.class).get(role);
        if (token == null) {
            throw new CannotRunException(
                    "There is no role '" + role + "': give wall, supervisor, manager, lead, admin or ingest.");
        }
        return token.toString();
    }

    /** When the Vigie of this folder last wrote to it; now if there was none. */
    public Instant lastAlive() throws IOException {
        Path log = folder.resolve("kafka").resolve(Topic.HEARTBEATS.topicName() + "-0");
        if (!Files.isDirectory(log)) {
            return Instant.now();
        }
        try (Stream<Path> files = Files.list(log)) {
            FileTime newest = FileTime.fromMillis(0);
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".log")).toList()) {
                FileTime written = Files.getLastModifiedTime(file);
                newest = written.compareTo(newest) > 0 ? written : newest;
            }
            return newest.toInstant();
        }
    }

    private <T> T read(String file, Class<T> type) throws CannotRunException {
        try {
            return Json.MAPPER.readValue(Files.readAllBytes(folder.resolve(file)), type);
        } catch (IOException | JacksonException e) {
            throw new CannotRunException("No Vigie runs with the data folder " + folder
                    + ": start one with ./vigie start, or name its folder with --data.");
        }
    }

    private CannotRunException inUse() {
        return new CannotRunException("Another Vigie runs with the data folder " + folder
                + ": stop it, or give this one a folder of its own with --data.");
    }
}
