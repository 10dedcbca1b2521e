package io.vigie.standalone.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckpointsTest {

    @TempDir
    private Path folder;

    @Test
    void withoutAnyThereIsNoNewest() throws IOException {
        assertThat(new Checkpoints(folder.resolve("missing")).newest()).isNull();
        assertThat(new Checkpoints(folder).newest()).isNull();
    }

    @Test
    void theNewestCompleteOneCounts() throws IOException {
        checkpoint("job-1", "chk-90", 1000);
        Path newest = checkpoint("job-2", "chk-3", 2000);
        Files.createDirectories(folder.resolve("job-2/chk-4"));

        assertThat(new Checkpoints(folder).newest()).isEqualTo(newest);
    }

    @Test
    void whatIsNotGoneOnFromIsRemoved() throws IOException {
        Path older = checkpoint("job-1", "chk-90", 1000);
        Path newest = checkpoint("job-2", "chk-3", 2000);

        new Checkpoints(folder).removeAllBut(newest);
        assertThat(newest.resolve("_metadata")).exists();
        assertThat(older.getParent()).doesNotExist();

        new Checkpoints(folder).removeAllBut(null);
        assertThat(folder).isEmptyDirectory();
    }

    private Path checkpoint(String job, String name, long millis) throws IOException {
        Path checkpoint = Files.createDirectories(folder.resolve(job).resolve(name));
        Path metadata = Files.writeString(checkpoint.resolve("_metadata"), "state");
        Files.setLastModifiedTime(metadata, FileTime.fromMillis(millis));
        return checkpoint;
    }
}
