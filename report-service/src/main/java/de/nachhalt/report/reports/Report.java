package de.nachhalt.report.reports;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;

import de.nachhalt.messaging.Aggregate;
import de.nachhalt.report.clients.Company;
import de.nachhalt.report.result.Language;
import org.jspecify.annotations.Nullable;

/**
 * A report and how far it is. Transitions are guarded twice: here by state, and in the
 * store by version, so of two renderers at the same report only one stores a result.
 *
 * @param subject what it is about
 * @param createdAt when it was asked for
 * @param readyAt when its file was stored
 * @param file the result; only when ready
 * @param failure why it was given up; only when failed
 * @param waitingSince only while it has no job, because as many reports of its
 * consultancy are being rendered as may be at a time
 */
public record Report(String id, String tenant, long version, Subject subject, ReportState state, Instant createdAt,
		@Nullable Instant readyAt, @Nullable StoredFile file, @Nullable Failure failure,
		@Nullable Instant waitingSince) implements Aggregate {

	/**
	 * What a report is about and how it is written. The client's name is the one it had
	 * when the report was asked for.
	 *
	 * @param language code of the language
	 * @param date of the data it is made from
	 * @param company what the client was then; {@code null} if it was not known
	 * @param made {@code null} for the first edition
	 */
	public record Subject(String assessmentId, String clientId, String clientName, ReportKind kind, String language,
			ReportFormat format, Instant date, @Nullable Company company, @Nullable Edition made) {

		public Subject(String assessmentId, String clientId, String clientName, ReportKind kind, String language,
				ReportFormat format, Instant date, @Nullable Company company) {
			this(assessmentId, clientId, clientName, kind, language, format, date, company, null);
		}

		/**
		 * The same in another edition. Figures have one only.
		 */
		public Subject in(Edition edition) {
			return new Subject(this.assessmentId, this.clientId, this.clientName, this.kind, this.language, this.format,
					this.date, this.company, this.format.isData() ? null : edition);
		}

		public Edition edition() {
			return Edition.of(this.made);
		}

		/**
		 * The same for the same subject: however often it is asked for, there is one
		 * report of an edition.
		 */
		String reportId(String tenant) {
			String name = String.join("|", tenant, this.assessmentId, this.kind.name(), this.language,
					this.format.name());
			return UUID.nameUUIDFromBytes((name + edition().suffix()).getBytes(StandardCharsets.UTF_8)).toString();
		}

		/**
		 * The same as another kind of file.
		 */
		Subject as(ReportFormat other) {
			return new Subject(this.assessmentId, this.clientId, this.clientName, this.kind, this.language, other,
					this.date, this.company)
				.in(edition());
		}

		public Language writtenIn() {
			return Language.of(this.language);
		}

	}

	public static Report queue(String tenant, Subject subject, Instant now) {
		return new Report(subject.reportId(tenant), tenant, 1, subject, ReportState.QUEUED, now, null, null, null,
				null);
	}

	/**
	 * Whether a renderer has something to do here. A report that is being rendered counts
	 * too: its job comes again only when the renderer before was lost.
	 */
	public boolean isWanted() {
		return this.state == ReportState.QUEUED || this.state == ReportState.RENDERING;
	}

	public Report start() {
		require(isWanted());
		return in(ReportState.RENDERING, null, null, null);
	}

	public Report finish(StoredFile result, Instant now) {
		require(this.state == ReportState.RENDERING);
		return in(ReportState.READY, now, result, null);
	}

	public Report giveUp(Failure reason) {
		require(isWanted());
		return in(ReportState.FAILED, null, null, reason);
	}

	/**
	 * Puts it aside until it is called: whoever asked first is called first.
	 */
	Report putAside() {
		require(isWanted());
		return new Report(this.id, this.tenant, this.version, this.subject, ReportState.QUEUED, this.createdAt, null,
				null, null, this.createdAt);
	}

	Report askAgain() {
		require(isWanted());
		return in(ReportState.QUEUED, null, null, null);
	}

	/**
	 * A renderer that is at it already finds out when it wants to store the file.
	 */
	Report cancel() {
		if (!isWanted()) {
			throw new ReportNotUnderWay();
		}
		return in(ReportState.CANCELLED, null, null, null);
	}

	Report retry() {
		if (this.state != ReportState.FAILED && this.state != ReportState.CANCELLED) {
			throw new ReportNotFailed();
		}
		return in(ReportState.QUEUED, null, null, null);
	}

	private Report in(ReportState next, @Nullable Instant ready, @Nullable StoredFile result,
			@Nullable Failure reason) {
		return new Report(this.id, this.tenant, this.version, this.subject, next, this.createdAt, ready, result, reason,
				null);
	}

	private void require(boolean allowed) {
		if (!allowed) {
			throw new IllegalStateException("not possible for a report that is " + this.state);
		}
	}

}
