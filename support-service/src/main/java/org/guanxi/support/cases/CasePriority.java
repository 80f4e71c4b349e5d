package org.guanxi.support.cases;

enum CasePriority {
    LOW,
    NORMAL,
    HIGH,
    URGENT
}
