package io.vigie.jobs.alerts;

import io.vigie.contract.topic.Acknowledgement;
import org.jspecify.annotations.Nullable;

/** Those that came so far. */
interface Acknowledgements {

    /**
     * The first of an alert; null if there is none.
     *
     * @throws Exception if what is kept cannot be read
     */
    @Nullable
    Acknowledgement of(String alert) throws Exception;
}
