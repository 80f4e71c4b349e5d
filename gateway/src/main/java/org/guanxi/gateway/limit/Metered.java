package org.guanxi.gateway.limit;

/** A caller whose allowance depends on what it is: a program, or a person. */
public interface Metered {

    boolean application();
}
