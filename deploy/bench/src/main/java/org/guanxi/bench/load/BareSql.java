package org.guanxi.bench.load;

import java.util.List;
import org.guanxi.bench.platform.Database;

/** The reference: what each act does to the database, without the product around it. */
public record BareSql(Workers workers, Database database, List<String> accounts) {

    public List<Outcome> run(List<Act> acts) {
        RawRows.tables(database);
        var outcomes = acts.stream()
                .map(act -> workers.run(name(act), preparation(act)))
                .toList();
        RawRows.dropTables(database);
        return outcomes;
    }

    public static String name(Act act) {
        return act.word() + "-sql";
    }

    private Workers.Preparation preparation(Act act) {
        return switch (act) {
            case CREATE -> RawRows::in;
            case GET -> RawReads.get(accounts);
            case LIST -> RawReads::list;
            case MIX -> throw new IllegalArgumentException("Each act has a reference of its own");
        };
    }
}
