package io.vigie.connect.verify;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One row that is a call.
 *
 * @param day the local day on which it entered its queue
 * @param begin when it did, in seconds since 1970
 * @param waitSeconds, never negative
 * @param answered else the caller hung up
 * @param talkSeconds null without an answer or without its times
 * @param customer null when unknown
 */
record PlainCall(
        LocalDate day,
        String queue,
        long begin,
        long waitSeconds,
        boolean answered,
        @Nullable Long talkSeconds,
        @Nullable String customer) {}
