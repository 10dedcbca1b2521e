package io.vigie.dashboard.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.vigie.contract.history.InfluxAddress;
import io.vigie.contract.history.Measurement;
import io.vigie.dashboard.problems.ProblemException;
import io.vigie.testkit.Influxd;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.influxdb.InfluxDB;
import org.influxdb.InfluxDBFactory;
import org.influxdb.dto.Query;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.http.HttpStatus;

/** An InfluxDB that asks for a password; the log says what to do, and nothing of what was asked. */
@ExtendWith(OutputCaptureExtension.class)
class InfluxArchiveTest {

    private static final String FROM = "2026-10-20T00:00:00Z";
    private static final String UNTIL = "2026-10-20T01:00:00Z";
    private static final String PASSWORD = "p:w/@ +%";

    @TempDir
    private static Path folder;

    private static Influxd influxd;
    private static int minutes;

    @BeforeAll
    static void start() throws Exception {
        influxd = Influxd.startWithUsers(folder);
        influxd.createAdmin("vigie", PASSWORD);
        try (InfluxDB influx = InfluxDBFactory.connect(influxd.url(), "vigie", PASSWORD)) {
            influx.query(new Query("CREATE DATABASE calls"));
            influx.query(new Query("CREATE USER stranger WITH PASSWORD 'strange'"));
            var written = TestingMinutes.some(FROM, UNTIL, 1);
            TestingMinutes.write(influx, "calls", "orders", written);
            minutes = written.size();
        }
    }

    @AfterAll
    static void stop() {
        influxd.close();
    }

    private static List<Long> read(String url) {
        List<Long> read = new ArrayList<>();
        try (InfluxArchive archive = new InfluxArchive(InfluxAddress.of(url))) {
            archive.minutes(
                    Measurement.QUEUE_MINUTES,
                    "orders",
                    Span.of(Instant.parse(FROM), Instant.parse(UNTIL)),
                    (at, numbers) -> read.add(at));
        }
        return read;
    }

    private static void assertRefused(String url, CapturedOutput log, String advice) {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> read(url))
                .satisfies(problem -> assertThat(problem.status()).isEqualTo(HttpStatus.SERVICE_UNAVAILABLE));
        assertThat(log).contains(advice).doesNotContain("orders", PASSWORD, "strange");
    }

    @Test
    void isReadWithTheRightPassword() {
        assertThat(read(influxd.url("vigie", PASSWORD, "calls")))
                .hasSize(minutes)
                .isNotEmpty();
    }

    @Test
    void saysThatAPasswordIsWrong(CapturedOutput log) {
        assertRefused(influxd.url("vigie", "other", "calls"), log, "does not let Vigie read");
    }

    @Test
    void saysThatAPasswordIsMissing(CapturedOutput log) {
        assertRefused(influxd.url("calls"), log, "does not let Vigie read");
    }

    @Test
    void saysThatAUserMayNotRead(CapturedOutput log) {
        assertRefused(influxd.url("stranger", "strange", "calls"), log, "does not let Vigie read");
    }

    @Test
    void saysThatNobodyAnswers(CapturedOutput log) throws Exception {
        int nobody;
        try (ServerSocket closedAtOnce = new ServerSocket(0)) {
            nobody = closedAtOnce.getLocalPort();
        }
        assertRefused("http://127.0.0.1:" + nobody + "/calls", log, "is not reached");
    }

    @Test
    void saysThatADatabaseIsMissing(CapturedOutput log) {
        assertRefused(influxd.url("vigie", PASSWORD, "tickets"), log, "has no database of the name");
    }
}
