package io.vigie.contract.live;

/** Agents of a queue by what they do; those who are offline are left out. */
public record AgentCounts(long ready, long talking, long wrappingUp, long away) {

    /** Nobody. */
    public static final AgentCounts NONE = new AgentCounts(0, 0, 0, 0);

    /** How many could take a call now or when theirs is over. */
    public long available() {
        return ready + talking + wrappingUp;
    }
}
