package org.guanxi.shared.imports.work;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.guanxi.shared.problem.Flaw;

public record CorrectRows(@NotEmpty @Size(max = 500) List<@Valid @NotNull CorrectedRow> rows) {

    /** @param headings which the file has */
    List<Flaw> flaws(Set<String> headings) {
        List<Flaw> flaws = new ArrayList<>();
        Set<Integer> lines = new HashSet<>();
        for (int index = 0; index < rows.size(); index++) {
            String row = "/rows/" + index;
            if (!lines.add(rows.get(index).line())) {
                flaws.add(new Flaw(row + "/line", "field.line-twice"));
            }
            rows.get(index).cells().keySet().stream()
                    .filter(heading -> !headings.contains(heading))
                    .map(heading -> new Flaw(row + "/cells" + Flaw.step(heading), "field.unknown-heading"))
                    .forEach(flaws::add);
        }
        return flaws;
    }
}
