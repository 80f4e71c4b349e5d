package org.guanxi.local.server;

public final class KafkaPorts {

    public static final int CLIENTS = 19092;
    public static final int CONTROLLER = 19093;

    private KafkaPorts() {}
}
