package org.guanxi.campaign.audience;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.guanxi.shared.id.Ids;
import org.jspecify.annotations.Nullable;

/**
 * A row of a frozen audience.
 *
 * @param exclusion why nothing is sent; null for those who are reached
 */
public record AudienceMember(
        UUID id,
        UUID accountId,
        @Nullable UUID contactId,
        @Nullable String name,
        @Nullable String address,
        @Nullable Exclusion exclusion) {

    static final String COLUMNS = "id, account_id, contact_id, name, address, exclusion";

    static AudienceMember read(ResultSet row, int index) throws SQLException {
        String exclusion = row.getString("exclusion");
        return new AudienceMember(
                Ids.uuid(row.getBytes("id")),
                Ids.uuid(row.getBytes("account_id")),
                Ids.uuidOrNull(row.getBytes("contact_id")),
                row.getString("name"),
                row.getString("address"),
                exclusion == null ? null : Exclusion.valueOf(exclusion));
    }
}
