package org.guanxi.bench.load;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

/** The best statements for what the two reads answer, without the product around them. */
final class RawReads {

    private static final String ONE = "SELECT a.*, k.source, k.external_id FROM account a"
            + " LEFT JOIN account_key k ON k.account_id = a.id WHERE a.id = UUID_TO_BIN(?)";
    private static final String FIFTY = "SELECT id, kind, name, industry, region, country, phone, email, owner_id,"
            + " created_at, changed_at, version FROM account WHERE industry = 'Retail'"
            + " ORDER BY created_at DESC, id DESC LIMIT 51";

    private RawReads() {}

    static Workers.Preparation get(List<String> accounts) {
        return connection -> {
            var statement = connection.prepareStatement(ONE);
            return () -> {
                statement.setString(1, accounts.get(ThreadLocalRandom.current().nextInt(accounts.size())));
                read(statement);
            };
        };
    }

    static Workers.Task list(Connection connection) throws SQLException {
        var statement = connection.prepareStatement(FIFTY);
        return () -> read(statement);
    }

    private static void read(PreparedStatement statement) throws SQLException {
        try (var rows = statement.executeQuery()) {
            while (rows.next()) {
                rows.getString("name");
            }
        }
    }
}
