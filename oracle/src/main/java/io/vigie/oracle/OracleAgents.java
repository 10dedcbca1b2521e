package io.vigie.oracle;

/** Agents of a queue by what they do; those who are offline are left out. */
public record OracleAgents(long ready, long talking, long wrappingUp, long away) {

    /** Who could take a call now or when theirs is over. */
    public long available() {
        return ready + talking + wrappingUp;
    }
}
