package io.vigie.jobs.history.influx;

import java.io.IOException;

/** InfluxDB says that what it was given is wrong, and would say so again. */
final class RefusedException extends IOException {

    RefusedException(String reason) {
        super(reason);
    }
}
