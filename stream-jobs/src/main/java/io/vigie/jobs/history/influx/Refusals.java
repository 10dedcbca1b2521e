package io.vigie.jobs.history.influx;

import java.io.IOException;
import java.util.Set;
import okhttp3.Interceptor;
import okhttp3.Response;

/**
 * Tells apart what InfluxDB refuses for what it says from what fails otherwise, by the status: the client's exceptions
 * do not hold it.
 */
final class Refusals implements Interceptor {

    /** Wrong, too large, cannot be processed. */
    private static final Set<Integer> REFUSED = Set.of(400, 413, 422);

    private static final long LONGEST_REASON = 500;

    @Override
    public Response intercept(Chain chain) throws IOException {
        Response response = chain.proceed(chain.request());
        if (REFUSED.contains(response.code())) {
            try (response) {
                throw new RefusedException(response.code() + " "
                        + response.peekBody(LONGEST_REASON).string().strip());
            }
        }
        return response;
    }
}
