package io.vigie.dashboard.settings;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much one caller may take, so that the others still get theirs. Each limit holds for this process alone.
 *
 * @param requestsPerSecond of one person, machine or token; as many at once (default 5000)
 * @param strangerRequestsPerMinute of one address, of those that bring no valid credentials: sign-ins, pairings, wrong
 *     tokens. An IPv6 address counts with all of its /64 (default 300)
 * @param strangerBurst so many of them at once (default 100)
 * @param streams open at once, of all together (default 10000)
 * @param streamsPerPerson open at once of one person who is signed in, on all their screens (default 10)
 * @param streamsPerWall open at once of one paired display (default 2)
 * @param bodyKibibytes largest body of a request other than events, in KiB; those have the contract's 1 MiB (default 64)
 * @param headTime within which the head of a request has to come, from its first byte (default 10 s)
 * @param bodyTime within which the body of a request has to come, from the end of its head (default 30 s)
 * @param trialRecords so many events are read again at most to try a rule (default 2000000)
 * @param trialTime so long it may take at most to read them (default 20 s)
 */
public record Limits(
        @Min(1) @DefaultValue("5000") int requestsPerSecond,
        @Min(1) @DefaultValue("300") int strangerRequestsPerMinute,
        @Min(1) @DefaultValue("100") int strangerBurst,
        @Min(1) @DefaultValue("10000") int streams,
        @Min(1) @DefaultValue("10") int streamsPerPerson,
        @Min(1) @DefaultValue("2") int streamsPerWall,
        @Min(1) @Max(1024) @DefaultValue("64") int bodyKibibytes,

        @DurationMin(millis = 100, message = TIMES) @DurationMax(minutes = 10, message = TIMES) @DefaultValue("10s")
        Duration headTime,

        @DurationMin(millis = 100, message = TIMES) @DurationMax(minutes = 10, message = TIMES) @DefaultValue("30s")
        Duration bodyTime,

        @Min(1) @DefaultValue("2000000") long trialRecords,

        @DurationMin(millis = 100, message = TIMES) @DurationMax(minutes = 10, message = TIMES) @DefaultValue("20s")
        Duration trialTime) {

    private static final String TIMES = "must be from 100ms to 10m";
}
