package org.guanxi.sales.lead;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.guanxi.shared.input.PhoneNumber;
import org.guanxi.shared.input.Texts;
import org.jspecify.annotations.Nullable;

/** @param name the person's */
record CreateLead(
        @NotBlank @Size(max = 100) String name,
        @Nullable @Size(max = 200) String company,

        @Nullable @Email(regexp = Texts.MAIL_ADDRESS) @Size(max = 254)
        String email,

        @Nullable @Size(max = 50) @PhoneNumber String phone,
        @Nullable @Size(max = 80) String source,
        @Nullable UUID ownerId) {

    LeadDetails details() {
        return new WriteLead(name, company, email, phone, source).details();
    }
}
