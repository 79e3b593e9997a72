"""The first tables: talks, events, records."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the tables."""
    op.create_table(
        "talks",
        sa.Column("session", sa.Text, nullable=False),
        sa.Column("scenario", sa.Text, nullable=False),
        sa.Column("person", sa.Text, nullable=False),
        sa.Column("mode", sa.Text, nullable=False),
        sa.Column("started_at", sa.Text, nullable=False),
        sa.Column("last_at", sa.Text, nullable=False),
        sa.Column("replies", sa.Integer, nullable=False),
        sa.Column("finished_at", sa.Text),
        sa.PrimaryKeyConstraint("session", name="pk_talks"),
    )
    op.create_index("ix_talks_person", "talks", ["person", "started_at"])
    op.create_table(
        "events",
        sa.Column("session", sa.Text, nullable=False),
        sa.Column("seq", sa.Integer, nullable=False),
        sa.Column("kind", sa.Text, nullable=False),
        sa.Column("content", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("session", "seq", name="pk_events"),
        sa.ForeignKeyConstraint(
            ["session"], ["talks.session"], name="fk_events_session"
        ),
    )
    op.create_table(
        "records",
        sa.Column("session", sa.Text, nullable=False),
        sa.Column("scenario_title", sa.Text, nullable=False),
        sa.Column("finished_at", sa.Text, nullable=False),
        sa.Column("score", sa.Float),
        sa.Column("passed", sa.Integer),
        sa.Column("ending", sa.Text, nullable=False),
        sa.Column("missed", sa.Text, nullable=False),
        sa.Column("attempts", sa.Integer, nullable=False),
        sa.Column("scenario_hash", sa.Text, nullable=False),
        sa.Column("rubric_version", sa.Integer, nullable=False),
        sa.Column("judge_version", sa.Text, nullable=False),
        sa.Column("content", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("session", name="pk_records"),
        sa.ForeignKeyConstraint(
            ["session"], ["talks.session"], name="fk_records_session"
        ),
    )


def downgrade() -> None:
    """Drop the tables."""
    for name in ("records", "events", "talks"):
        op.drop_table(name)
