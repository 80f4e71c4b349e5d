package org.guanxi.local.platform;

/** How many services have yet to stand still for the sake of their next start. */
final class Left {

    private final int all;
    private int begun;
    private int failed;

    Left(int all) {
        this.all = all;
    }

    /** What is said of the one whose turn it is. */
    synchronized String next() {
        begun++;
        return "stands still, is being prepared; " + (begun == all ? "the last one" : all - begun + " left after it");
    }

    synchronized void failed() {
        failed++;
    }

    /** What is said when the last one is through. */
    synchronized String end() {
        return failed == 0
                ? "Fast starts are prepared; no service stands still any more."
                : "Fast starts are prepared for %d of %d services; no service stands still any more."
                        .formatted(all - failed, all);
    }
}
