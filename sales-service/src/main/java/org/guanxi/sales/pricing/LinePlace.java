package org.guanxi.sales.pricing;

/** Where a line stands in what its caller wants. */
record LinePlace(int index) {

    /** As people count. */
    int number() {
        return index + 1;
    }

    String pointer() {
        return "/lines/" + index;
    }

    String pointer(String field) {
        return pointer() + "/" + field;
    }
}
