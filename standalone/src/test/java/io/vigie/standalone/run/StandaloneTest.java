package io.vigie.standalone.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vigie.jobs.time.Clock;
import java.net.URI;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandaloneTest {

    @TempDir
    private Path data;

    @ParameterizedTest
    @CsvSource({
        "0.0.0.0, , , 'give --tls-cert and --tls-key, or --behind-proxy'",
        "no.such.host.invalid, , , 'is no address of this machine'",
        "127.0.0.1, cert.pem, , 'go together'",
        "127.0.0.1, , key.pem, 'go together'"
    })
    void anUnsafeAddressIsRefusedBeforeAnythingStarts(String bind, Path certificate, Path key, String reason) {
        RunSettings settings =
                new RunSettings(data, 0, bind, certificate, key, false, Clock.LIVE, "UTC", Set.of(), false, null);

        assertThatThrownBy(() -> Standalone.start(settings))
                .isInstanceOf(CannotRunException.class)
                .hasMessageContaining(reason);
        assertThat(data).isEmptyDirectory();
    }

    @Test
    void aDataFolderIsForOneVigie() throws Exception {
        FileLock held = new DataFolder(data).take();

        assertThatThrownBy(() -> new DataFolder(data).take())
                .isInstanceOf(CannotRunException.class)
                .hasMessageContaining("stop it, or give this one a folder of its own");
        held.release();
        new DataFolder(data).take().release();
    }

    @Test
    void whereThereIsAProviderNoTokenIsLookedForButTheWayInIsTold() throws Exception {
        DataFolder folder = new DataFolder(data);
        Files.writeString(data.resolve("access.json"), "{\"admin\": \"from before there was a provider\"}");
        folder.write(
                new DataFolder.Address(URI.create("http://127.0.0.1:1"), URI.create("http://127.0.0.1:2"), 1, true));

        assertThatThrownBy(() -> new VigieClient(folder).signInLink("wall"))
                .isInstanceOf(CannotRunException.class)
                .hasMessageContaining("sign in at http://127.0.0.1:1/sign-in");
    }

    @Test
    void whoAsksForAVigieThatNeverRanIsTold() {
        assertThatThrownBy(() -> new VigieClient(new DataFolder(data)))
                .isInstanceOf(CannotRunException.class)
                .hasMessageContaining("start one with ./vigie start");
    }
}
