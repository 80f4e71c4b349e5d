package org.guanxi.support.details;

public enum CasePriority {
    LOW,
    NORMAL,
    HIGH,
    URGENT
}
