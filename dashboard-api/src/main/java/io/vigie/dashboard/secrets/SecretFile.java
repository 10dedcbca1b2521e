package io.vigie.dashboard.secrets;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Supplier;

/** A file that its owner alone may read. */
public final class SecretFile {

    private static final Set<PosixFilePermission> OWNER_ONLY =
            EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);

    private SecretFile() {}

    /**
     * What the file holds; made by the supplier when it is not there yet. Several processes may ask at the same time and
     * all get the same.
     *
     * @throws IllegalStateException when others than the owner may read or change the file
     * @throws UncheckedIOException when the folder cannot be read or written
     */
    public static byte[] readOrCreate(Path file, Supplier<byte[]> content) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            if (!Files.exists(file)) {
                createUnderLock(file, content);
            }
            refuseOpenToOthers(file);
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read or write " + file + ": check the folder vigie.data.", e);
        }
    }

    // The lock on the file keeps other processes out, the one on the class the other threads of this one.
    private static synchronized void createUnderLock(Path file, Supplier<byte[]> content) throws IOException {
        Path lock = file.resolveSibling(file.getFileName() + ".lock");
        try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var held = channel.lock()) {
            if (held.isValid() && !Files.exists(file)) {
                create(file, content.get());
            }
        }
    }

    private static void create(Path file, byte[] content) throws IOException {
        Path draft = file.resolveSibling(file.getFileName() + ".draft");
        Files.deleteIfExists(draft);
        Files.createFile(draft, PosixFilePermissions.asFileAttribute(OWNER_ONLY));
        Files.write(draft, content, StandardOpenOption.SYNC);
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void refuseOpenToOthers(Path file) throws IOException {
        if (!OWNER_ONLY.containsAll(Files.getPosixFilePermissions(file))) {
            throw new IllegalStateException(
                    file + " may be read or changed by others: run chmod 600 on it, and replace what it holds.");
        }
    }
}
