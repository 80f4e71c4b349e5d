package org.guanxi.shared.imports.row;

/** What became of a record whose import is taken back. */
public sealed interface Undone {

    Undone REMOVED = Done.REMOVED;

    enum Done implements Undone {
        /** The import had created it. Also where it is gone already. */
        REMOVED
    }

    /**
     * It is again what it was before the import.
     *
     * @param version that it has now
     */
    record Restored(long version) implements Undone {}

    /**
     * It stays as it is.
     *
     * @param name by which people know it
     * @param reason a key of the message catalogue
     */
    record Kept(String name, String reason) implements Undone {}
}
