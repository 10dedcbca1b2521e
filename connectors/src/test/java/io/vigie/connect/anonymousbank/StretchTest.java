package io.vigie.connect.anonymousbank;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StretchTest {

    @ParameterizedTest
    @CsvSource({
        "1999-03-10T09:00:00, 09:00:00, 1999-03-10T09:00:00",
        "1999-03-10T09:00:00, 08:59:59, 1999-03-10T08:59:59",
        "1999-03-10T09:00:00, 08:00:00, 1999-03-10T08:00:00",
        "1999-03-10T09:00:00, 07:59:59, 1999-03-11T07:59:59",
        "1999-03-10T23:59:59, 00:00:01, 1999-03-11T00:00:01",
        "1999-03-11T00:00:00, 23:59:59, 1999-03-10T23:59:59",
        "1999-03-11T00:30:00, 23:30:00, 1999-03-10T23:30:00",
        "1999-03-11T00:30:00, 23:29:59, 1999-03-11T23:29:59",
    })
    void aTimeComesUpToAnHourBeforeTheOneItFollowsOrElseAfterIt(
            LocalDateTime earlier, LocalTime time, LocalDateTime at) {
        assertThat(Stretch.next(earlier, time)).isEqualTo(at);
    }

    @Test
    void midnightTwiceIsNoStretchButMidnightOnceIs() {
        LocalDateTime earlier = LocalDateTime.parse("1999-03-10T23:59:54");
        LocalTime later = LocalTime.parse("00:00:27");

        assertThat(Stretch.after(earlier, LocalTime.MIDNIGHT, LocalTime.MIDNIGHT))
                .isNull();
        assertThat(Stretch.after(earlier, LocalTime.MIDNIGHT, later))
                .isEqualTo(new Stretch(
                        LocalDateTime.parse("1999-03-11T00:00:00"), LocalDateTime.parse("1999-03-11T00:00:27")));
    }
}
