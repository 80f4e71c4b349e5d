package org.guanxi.customer.imports;

import jakarta.persistence.EntityManager;
import jakarta.validation.Validator;
import java.util.List;
import org.guanxi.customer.account.ToldAccounts;
import org.guanxi.customer.account.WriteAccount;
import org.guanxi.shared.imports.row.ImportedRow;
import org.guanxi.shared.imports.row.Outcome;
import org.guanxi.shared.imports.row.RowImporter;
import org.guanxi.shared.imports.row.Trace;
import org.guanxi.shared.imports.row.Undone;
import org.hibernate.Session;
import org.springframework.stereotype.Component;

@Component
class AccountImporter implements RowImporter<AccountRow> {

    static final String OBJECT = "accounts";
    private static final int ROWS_A_STATEMENT = 100;

    private final ToldAccounts accounts;
    private final EntityManager entities;
    private final SoundCells cells;

    AccountImporter(ToldAccounts accounts, EntityManager entities, Validator validator) {
        this.accounts = accounts;
        this.entities = entities;
        this.cells = new SoundCells(validator, WriteAccount.class);
    }

    @Override
    public String object() {
        return OBJECT;
    }

    @Override
    public List<String> columns() {
        return List.of("externalId", "kind", "name", "industry", "region", "country", "website", "phone", "email");
    }

    @Override
    public List<List<String>> required() {
        return List.of(List.of("externalId"), List.of("kind"), List.of("name"));
    }

    @Override
    public AccountRow read(ImportedRow row) {
        cells.require(row, "email", 254, "not-an-address");
        cells.require(row, "website", 200, "not-a-website");
        cells.require(row, "phone", 50, "not-a-phone");
        cells.require(row, "country", 100, "unknown-country");
        return AccountRow.read(row);
    }

    @Override
    public List<Outcome> write(String source, List<AccountRow> rows) {
        entities.unwrap(Session.class).setJdbcBatchSize(ROWS_A_STATEMENT);
        return accounts.write(source, rows.stream().map(row -> row.in(source)).toList());
    }

    @Override
    public boolean undoAsksCopies() {
        return true;
    }

    @Override
    public List<Undone> undo(List<Trace> traces) {
        return accounts.undo(traces);
    }
}
