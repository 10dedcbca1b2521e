package io.vigie.dashboard.secrets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretFileTest {

    @TempDir
    private Path folder;

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void aSecretIsMadeOnceAndThenRead() {
        Path file = folder.resolve("deep/secret");

        byte[] first = SecretFile.readOrCreate(file, () -> bytes("first"));
        byte[] again = SecretFile.readOrCreate(file, () -> bytes("second"));

        assertThat(first).isEqualTo(bytes("first"));
        assertThat(again).isEqualTo(bytes("first"));
    }

    @Test
    void onlyTheOwnerMayReadIt() throws IOException {
        Path file = folder.resolve("secret");

        SecretFile.readOrCreate(file, () -> bytes("secret"));

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void aSecretThatOthersMayReadIsRefused() throws IOException {
        Path file = folder.resolve("secret");
        SecretFile.readOrCreate(file, () -> bytes("secret"));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));

        assertThatThrownBy(() -> SecretFile.readOrCreate(file, () -> bytes("other")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("chmod 600");
    }

    @Test
    void aDraftThatACrashLeftBehindIsNotInTheWay() throws IOException {
        Files.write(folder.resolve("secret.draft"), bytes("half"));

        assertThat(SecretFile.readOrCreate(folder.resolve("secret"), () -> bytes("whole")))
                .isEqualTo(bytes("whole"));
    }

    @Test
    void allWhoAskAtTheSameTimeGetTheSame() throws Exception {
        Path file = folder.resolve("secret");
        ExecutorService askers = Executors.newFixedThreadPool(8);
        try {
            List<Callable<String>> asking = IntStream.range(0, 8)
                    .<Callable<String>>mapToObj(i -> () -> new String(
                            SecretFile.readOrCreate(file, () -> bytes("secret " + i)), StandardCharsets.UTF_8))
                    .toList();
            List<Future<String>> answers = askers.invokeAll(asking);
            for (Future<String> answer : answers) {
                assertThat(answer.get()).isEqualTo(answers.get(0).get());
            }
        } finally {
            askers.shutdownNow();
        }
    }
}
