package org.guanxi.faults.evidence;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How many of a file's rows have come how far. Events count once, however often they were delivered; one of a record that has
 * had its event already would be one too many.
 */
record Tally(String object, int rows, int stored, int told, int records, int analysed) {

    static Tally of(
            String object, int rows, Collection<String> stored, List<Delivery> told, Collection<String> analysed) {
        var ours = Set.copyOf(stored);
        var events = new HashSet<String>();
        var ofRecords = new HashSet<String>();
        told.stream().filter(each -> ours.contains(each.aggregate())).forEach(each -> {
            events.add(each.event());
            ofRecords.add(each.aggregate());
        });
        var known = (int) analysed.stream().filter(ours::contains).count();
        return new Tally(object, rows, stored.size(), events.size(), ofRecords.size(), known);
    }

    boolean isEqual() {
        return rows > 0 && rows == stored && rows == told && rows == records && rows == analysed;
    }

    @Override
    public String toString() {
        return "%,d %s in the file, %,d in MySQL, %,d events of the creation of %,d on Kafka, %,d in analytics%s"
                .formatted(rows, object, stored, told, records, analysed, isEqual() ? "" : ": NOT EQUAL");
    }
}
