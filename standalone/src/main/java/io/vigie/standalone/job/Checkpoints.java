package io.vigie.standalone.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The checkpoints that lie in a folder, as Flink writes them: {@code JOB/chk-N/_metadata}. */
final class Checkpoints {

    private static final String COMPLETE = "_metadata";

    private final Path folder;

    Checkpoints(Path folder) {
        this.folder = folder;
    }

    /** The newest complete one, or null when there is none. */
    @Nullable
    Path newest() throws IOException {
        if (!Files.isDirectory(folder)) {
            return null;
        }
        try (Stream<Path> paths = Files.walk(folder, 3)) {
            List<Path> complete = paths.filter(path -> path.endsWith(COMPLETE)).toList();
            return complete.stream()
                    .max(Comparator.comparing(Checkpoints::writtenAt).thenComparing(Path::toString))
                    .map(Path::getParent)
                    .orElse(null);
        }
    }

    /** Removes what earlier jobs left, apart from the checkpoint that is gone on from. */
    void removeAllBut(@Nullable Path kept) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> paths = Files.walk(folder)) {
            List<Path> deepestFirst = paths.sorted(Comparator.reverseOrder())
                    .filter(path -> !path.equals(folder))
                    .toList();
            for (Path path : deepestFirst) {
                boolean needed = kept != null && (path.startsWith(kept) || kept.startsWith(path));
                if (!needed) {
                    Files.delete(path);
                }
            }
        }
    }

    private static FileTime writtenAt(Path path) {
        try {
            return Files.getLastModifiedTime(path);
        } catch (IOException e) {
            return FileTime.fromMillis(0);
        }
    }
}
