package io.vigie.jobs.visits;

import io.vigie.jobs.directory.Terms;

/** The same terms for all queues, and one source that restarted. */
record TestingCircumstances(Terms terms, String restarted, Restarts restarts) implements Circumstances {

    @Override
    public Terms terms(String queue, long queuedAt) {
        return terms;
    }

    @Override
    public boolean forgot(String source, String call, long lastAt) {
        return source.equals(restarted) && restarts.forgot(call, lastAt);
    }
}
