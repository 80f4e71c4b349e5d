package org.guanxi.local;

final class KafkaPorts {

    static final int CLIENTS = 19092;
    static final int CONTROLLER = 19093;

    private KafkaPorts() {}
}
