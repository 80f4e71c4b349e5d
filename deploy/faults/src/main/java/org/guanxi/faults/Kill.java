package org.guanxi.faults;

import org.guanxi.faults.platform.Platform;

/** {@code kill -9}, then {@code ./crm up}. */
record Kill(Platform platform, String victim) implements Fault {

    @Override
    public void strike() {
        var process = platform.process(victim);
        process.destroyForcibly();
        process.onExit().join();
    }

    @Override
    public void heal() {
        platform.up();
    }

    @Override
    public String toString() {
        return "kill -9 " + victim;
    }
}
