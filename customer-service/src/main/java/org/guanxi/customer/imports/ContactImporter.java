package org.guanxi.customer.imports;

import jakarta.persistence.EntityManager;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Optional;
import org.guanxi.customer.contact.ToldContacts;
import org.guanxi.customer.contact.WriteContact;
import org.guanxi.customer.directory.AccountFinder;
import org.guanxi.shared.imports.row.ImportedRow;
import org.guanxi.shared.imports.row.Outcome;
import org.guanxi.shared.imports.row.RowImporter;
import org.guanxi.shared.imports.row.RowKey;
import org.guanxi.shared.imports.row.Trace;
import org.guanxi.shared.imports.row.Undone;
import org.hibernate.Session;
import org.springframework.stereotype.Component;

@Component
class ContactImporter implements RowImporter<ContactRow> {

    static final String OBJECT = "contacts";
    private static final int ROWS_A_STATEMENT = 100;

    private final ToldContacts contacts;
    private final AccountFinder accounts;
    private final EntityManager entities;
    private final SoundCells cells;

    ContactImporter(ToldContacts contacts, AccountFinder accounts, EntityManager entities, Validator validator) {
        this.contacts = contacts;
        this.accounts = accounts;
        this.entities = entities;
        this.cells = new SoundCells(validator, WriteContact.class);
    }

    @Override
    public String object() {
        return OBJECT;
    }

    @Override
    public List<String> columns() {
        return List.of(
                "fullName",
                "lastName",
                "firstName",
                "title",
                "email",
                "phone",
                "accountName",
                "accountExternalId",
                "role",
                "language",
                "externalId");
    }

    @Override
    public List<List<String>> required() {
        return List.of(List.of("fullName", "lastName"), List.of("externalId", "email", "phone"));
    }

    @Override
    public Optional<RowKey> key(ImportedRow row) {
        return ContactRow.key(row);
    }

    @Override
    public ContactRow read(ImportedRow row) {
        cells.require(row, "email", 254, "not-an-address");
        cells.require(row, "phone", 50, "not-a-phone");
        return ContactRow.read(row);
    }

    @Override
    public List<Outcome> write(String source, List<ContactRow> rows) {
        entities.unwrap(Session.class).setJdbcBatchSize(ROWS_A_STATEMENT);
        RowAccounts named = RowAccounts.of(rows, source, accounts);
        return contacts.write(source, rows.stream().map(row -> row.at(named)).toList());
    }

    @Override
    public boolean undoAsksCopies() {
        return true;
    }

    @Override
    public List<Undone> undo(List<Trace> traces) {
        return contacts.undo(traces);
    }
}
