package org.guanxi.sales.lead;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.guanxi.shared.input.PhoneNumber;
import org.guanxi.shared.input.PhoneNumbers;
import org.guanxi.shared.input.Texts;
import org.jspecify.annotations.Nullable;

/** A lead as its caller wants it; owner and status have their own ways. */
record WriteLead(
        @NotBlank @Size(max = 100) String name,
        @Nullable @Size(max = 200) String company,

        @Nullable @Email(regexp = Texts.MAIL_ADDRESS) @Size(max = 254)
        String email,

        @Nullable @Size(max = 50) @PhoneNumber String phone,
        @Nullable @Size(max = 80) String source) {

    LeadDetails details() {
        return new LeadDetails(name.strip(), blank(company), blank(email), PhoneNumbers.plain(phone), blank(source));
    }

    private static @Nullable String blank(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
